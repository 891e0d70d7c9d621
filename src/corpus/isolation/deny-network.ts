import { Socket as UdpSocket } from 'node:dgram';
import { Socket } from 'node:net';

/** Lets this process open no connection any more: what a document links to is never fetched, whatever a library tries. */
export function denyNetwork(): void {
  const deny = (): never => {
    throw new Error('Documents are read without a network.');
  };
  Object.defineProperty(Socket.prototype, 'connect', { value: deny });
  Object.defineProperty(UdpSocket.prototype, 'send', { value: deny });
  Object.defineProperty(UdpSocket.prototype, 'connect', { value: deny });
}
