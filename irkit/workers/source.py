"""The items of a pool, read in a thread: a slow or hanging listing must not stop the rest."""

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Source(Generic[Item]):
    """Reads up to `size` items ahead, many at a time: threads that take turns cost more."""

    def __init__(self, items: Iterable[Item], size: int) -> None:
        self._ready: deque[Item] = deque()
        self._size = size
        self._room = threading.Event()  # set when fewer than half are left
        self._error: BaseException | None = None
        self._stopped = self._read_all = False
        threading.Thread(target=self._read, args=(items,), daemon=True).start()

    @property
    def ended(self) -> bool:
        """Whether all items were taken, and no error waits for the next `take`."""
        return self._read_all and self._error is None and not self._ready

    def _read(self, items: Iterable[Item]) -> None:
        try:
            for item in items:
                self._ready.append(item)
                if len(self._ready) >= self._size:
                    self._wait_for_room()
                if self._stopped:
                    return
        except Exception as error:  # noqa: BLE001 - not swallowed: raised where items are taken
            self._error = error
        self._read_all = True

    def _wait_for_room(self) -> None:
        self._room.clear()
        if len(self._ready) > self._size // 2 and not self._stopped:  # not taken since
            self._room.wait()

    def take(self, room: int) -> Iterator[Item]:
        """Up to `room` items that are there now. Raises what the items raised."""
        for _ in range(min(room, len(self._ready))):
            yield self._ready.popleft()
        if len(self._ready) <= self._size // 2:
            self._room.set()
        if self._read_all and self._error is not None and not self._ready:
            raise self._error

    def stop(self) -> None:
        """Let the thread end at its next item."""
        self._stopped = True
        self._room.set()
