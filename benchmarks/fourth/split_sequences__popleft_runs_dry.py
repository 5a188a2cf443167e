# exercise: split_sequences
# right: no
# wrong: the validation size is not limited to what is left, and popleft raises IndexError on an empty deque
# lines: 10, 12
from collections import deque


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    queue = deque(sequences)
    n_train, n_val = round(len(queue) * p_train), round(len(queue) * p_val)
    train = [queue.popleft() for _ in range(n_train)]
    val = [queue.popleft() for _ in range(n_val)]
    return train, val, list(queue)
