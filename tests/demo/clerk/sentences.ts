import type { Random } from "../random.ts";

/** What stands in a sentence: the row's own topic, the quarter, and figures by the way. */
export interface Told {
  readonly topic: string;
  readonly quarter: string;
  /** "45/KH-SKHCN ngày 05/9/2026"; null where there is no paper. */
  readonly paper: string | null;
}

type Pattern = (told: Told, n: () => number) => string;

const meetings = (n: number) => `${n} cuộc họp`;

/** By the guide's percentage. */
const underWay: Readonly<Record<number, readonly Pattern[]>> = {
  10: [
    ({ topic, quarter }, n) =>
      `Đã phân công bộ phận chủ trì ${topic}; tổ chức ${meetings(n())} triển khai trong ${quarter}.`,
    ({ topic }, n) => `Đã lập danh mục ${n()} đầu việc để thực hiện ${topic}, giao từng phòng, ban phụ trách.`,
    ({ topic, quarter }, n) =>
      `Trong ${quarter} đã khảo sát hiện trạng tại ${n()} đơn vị, phân công thực hiện ${topic}.`,
  ],
  30: [
    ({ topic }, n) => `Đã có dự thảo lần 1 để thực hiện ${topic}; tổng hợp số liệu của ${n()} đơn vị.`,
    ({ topic, quarter }, n) =>
      `Tổ biên tập hoàn thành đề cương và dự thảo về ${topic}; họp góp ý nội bộ ${n()} lần trong ${quarter}.`,
    ({ topic }, n) => `Đã khảo sát ${n()} đơn vị, xây dựng dự thảo và dự toán đối với ${topic}.`,
  ],
  50: [
    ({ topic }, n) =>
      `Dự thảo về ${topic} đã gửi lấy ý kiến ${n()} cơ quan, địa phương; nhận được ${n()} văn bản góp ý.`,
    ({ topic, quarter }, n) => `Đã triển khai giai đoạn 1 của ${topic} tại ${n()} đơn vị; sơ kết trong ${quarter}.`,
    ({ topic }, n) => `Đã thực hiện ${n()} nội dung của ${topic}, tập huấn cho ${n() * 9} cán bộ, công chức.`,
  ],
  70: [
    ({ topic }, n) => `Đã thẩm định hồ sơ về ${topic}; tiếp thu ${n()} ý kiến, giải trình ${n()} ý kiến.`,
    ({ topic, quarter }, n) => `Đến hết ${quarter} đã hoàn thành phần lớn ${topic}; ${n()} đơn vị đưa vào sử dụng.`,
    ({ topic }, n) =>
      `Hoàn chỉnh hồ sơ, đã qua hội đồng thẩm định đối với ${topic}; còn ${n()} nội dung bổ sung số liệu.`,
  ],
  90: [
    ({ topic }, n) => `Đã trình cấp có thẩm quyền hồ sơ về ${topic}; đang giải trình thêm ${n()} nội dung.`,
    ({ topic, quarter }, n) =>
      `Cuối ${quarter} đã hoàn thành các hạng mục của ${topic}, đang nghiệm thu tại ${n()} đơn vị.`,
    ({ topic, paper }, n) => `Đã trình ${paper ?? "hồ sơ"} về ${topic}; cơ quan thẩm định đã họp ${n()} lần.`,
  ],
};

const done: readonly Pattern[] = [
  ({ topic, paper }, n) =>
    `Đã hoàn thành ${topic}${paper ? `, ban hành ${paper}` : ""}; phổ biến đến ${n()} cơ quan, đơn vị.`,
  ({ topic, paper }, n) =>
    `${paper ? `Đã ban hành ${paper} về` : "Đã thực hiện xong"} ${topic}; ${n()} đơn vị đang sử dụng kết quả.`,
  ({ topic }, n) => `Hoàn thành ${topic}: nghiệm thu ${n()} hạng mục, hướng dẫn ${n() * 7} cán bộ, công chức sử dụng.`,
];

const recurring: readonly Pattern[] = [
  ({ topic, quarter }, n) =>
    `Trong ${quarter} đã tổ chức ${n()} đợt kiểm tra, đôn đốc ${topic}; chấn chỉnh ${n()} trường hợp chậm.`,
  ({ topic, quarter }, n) => `${capital(quarter)}: tập huấn ${n() * 11} lượt cán bộ, công chức để thực hiện ${topic}.`,
  ({ topic, quarter }, n) =>
    `Đã tuyên truyền ${n()} đợt, giải quyết ${n()} kiến nghị liên quan đến ${topic} trong ${quarter}.`,
  ({ topic, quarter }, n) => `Duy trì ${topic}; ${quarter} phát sinh ${n() * 5} lượt sử dụng, tăng so với quý trước.`,
];

const nothing: readonly Pattern[] = [
  ({ topic, quarter }) => `Trong ${quarter} không phát sinh công việc thuộc ${topic} tại đơn vị.`,
];

const causes: readonly Pattern[] = [
  ({ topic }, n) => `Chậm do phải lấy lại ý kiến ${n()} cơ quan sau khi điều chỉnh phạm vi ${topic}.`,
  ({ topic }) => `Nguồn kinh phí cho ${topic} được phân bổ chậm, chưa đủ cơ sở lựa chọn nhà thầu.`,
  ({ topic }, n) => `Thiếu nhân lực chuyên môn: còn khuyết ${n()} vị trí phụ trách ${topic}.`,
  ({ topic }) => `Chưa thống nhất giữa các cơ quan về trách nhiệm kết nối dữ liệu khi thực hiện ${topic}.`,
  ({ topic }) => `Quy định chuyên ngành về ${topic} đang được Trung ương sửa đổi, phải chờ hướng dẫn.`,
];

const requests: readonly Pattern[] = [
  ({ topic }, n) => `Đề nghị bố trí bổ sung ${n()} chỉ tiêu nhân lực để thực hiện ${topic}.`,
  ({ topic }) => `Đề nghị Sở Tài chính sớm thẩm định dự toán của ${topic}.`,
  ({ topic }) => `Kiến nghị cơ quan thường trực chủ trì họp liên ngành về ${topic}.`,
  ({ topic }) => `Đề nghị Sở Khoa học và Công nghệ hướng dẫn tiêu chí kỹ thuật đối với ${topic}.`,
];

const steps: readonly Pattern[] = [
  ({ topic }, n) => `Hoàn chỉnh dự thảo, gửi thẩm định ${topic} trong ${n()} ngày tới.`,
  ({ topic }, n) => `Họp thống nhất với ${n()} cơ quan phối hợp, trình lại hồ sơ về ${topic}.`,
  ({ topic }) => `Hoàn thành lựa chọn nhà thầu, triển khai các hạng mục còn lại của ${topic}.`,
  ({ topic }, n) => `Mở rộng ${topic} ra ${n()} đơn vị còn lại, sơ kết vào cuối quý sau.`,
];

const computed: readonly Pattern[] = [
  ({ topic, quarter }, n) => `Tổng hợp từ báo cáo ${quarter} của ${n()} đơn vị về ${topic}.`,
  ({ topic, quarter }) => `Số liệu ${quarter} trích từ hệ thống theo dõi chuyên ngành đối với ${topic}.`,
  ({ topic, quarter }, n) =>
    `Tính theo hướng dẫn của cơ quan thống kê, mẫu ${n() * 20} đối tượng, ${quarter}: ${topic}.`,
];

const missed: readonly Pattern[] = [
  ({ topic }, n) =>
    `Dự kiến chưa đạt ${topic} do ${n()} dự án khởi công chậm; giải pháp: giao ban hằng tuần, điều chuyển vốn trong quý tới.`,
  ({ topic }) =>
    `Nguyên nhân chưa đạt ${topic}: nguồn dữ liệu kết nối muộn; giải pháp: đôn đốc từng đơn vị, công khai tiến độ hằng tháng.`,
];

const noFigure: readonly Pattern[] = [
  ({ topic, quarter }) =>
    `Chưa có số liệu ${quarter} của ${topic}: cơ quan thống kê công bố vào quý sau, đơn vị sẽ bổ sung khi có.`,
  ({ topic, quarter }, n) => `Đang điều tra ${n() * 30} đối tượng để tính ${topic}; ${quarter} chưa đủ mẫu để công bố.`,
];

const kinds = { done, recurring, nothing, causes, requests, steps, computed, missed, noFigure } as const;
export type SentenceKind = keyof typeof kinds;

/** A sentence that no other row of the report has: figures are drawn again until it is one of its own. */
export function tell(kind: SentenceKind, told: Told, random: Random, used: Set<string>): string {
  return fresh(kinds[kind], told, random, used);
}

export function tellProgress(percent: number, told: Told, random: Random, used: Set<string>): string {
  return fresh(underWay[percent] ?? [], told, random, used);
}

function fresh(patterns: readonly Pattern[], told: Told, random: Random, used: Set<string>): string {
  for (;;) {
    const text = random.pick(patterns)(told, () => random.whole(3, 46));
    if (used.has(text)) continue;
    used.add(text);
    return text;
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
