/** "bpjs kesehatan" for the topic `bpjs-kesehatan`. */
export function topicName(topic: string): string {
  return topic.replaceAll('-', ' ');
}
