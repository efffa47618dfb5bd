/** Verbs that plan rows begin with: what follows them can be told as "việc …". */
const VERBS =
  /^(Xây dựng|Triển khai|Đề xuất|Thành lập|Tổ chức|Hoàn thiện|Ứng dụng|Phát triển|Gắn|Đẩy mạnh|Tăng cường|Nghiên cứu|Tham mưu|Rà soát|Cụ thể hóa|Làm chủ|Ban hành|Thực hiện|Tiếp tục|Tập trung|Hình thành|Đào tạo|Hỗ trợ|Kết nối|Bố trí|Đầu tư|Chuẩn hóa|Số hóa|Quán triệt|Duy trì|Thường xuyên|Phối hợp|Trực tiếp|Bảo đảm|Xác định|Chủ trì|Nâng cao|Mở rộng|Kiểm tra|Công bố|Cung cấp|Vận hành|Đảm bảo|Thu hút|Phát động|Lựa chọn|Thúc đẩy|Ưu tiên|Chủ động|Phổ cập|Đẩy nhanh|Chỉ đạo|Hoàn thành|Xem xét)\s/u;

const LONGEST = 95;

/** What a cut must not end with: signs, and words that lead on to something. */
const DANGLING =
  /(?:[\s,.;–-]+|\s(?:và|hoặc|của|cho|để|trong|với|các|theo|tại|từ|về|trên|những|được|có|là|đối|do|đến|bằng|phục|phù))+$/u;

/** How a clerk names a row inside a sentence: "việc xây dựng Đề án …", "nội dung “Tỷ lệ …”". */
export function topicOf(name: string): string {
  const gist = gistOf(name);
  if (!VERBS.test(`${gist} `)) return `nội dung “${gist}”`;
  return `việc ${gist.charAt(0).toLocaleLowerCase("vi")}${gist.slice(1)}`;
}

/** The first clause of a name, or as many whole words of it as fit. */
function gistOf(name: string): string {
  const plain = name
    .replace(/^Mốc \d+: /, "")
    .replace(/\([^)]*\)/g, "")
    .replace(/\s*\[…\]\s*/g, " ")
    .replace(/[“”"]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const clause = plain.split(/[;:]|\.\s|, nhằm |, bảo đảm | nhằm /)[0]?.trim() ?? plain;
  const cut = clause.length <= LONGEST ? clause : `${clause.slice(0, clause.lastIndexOf(" ", LONGEST))}`;
  return cut.replace(DANGLING, "");
}
