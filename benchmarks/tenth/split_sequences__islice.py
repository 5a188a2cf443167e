# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    queue = iter(sequences)
    take = lambda share: list(islice(queue, round(n * share)))
    return take(p_train), take(p_val), list(queue)
