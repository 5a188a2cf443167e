# exercise: split_sequences
# right: no
# wrong: the test part is popped off the end one by one and comes out in reverse order
# lines: 18
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    a = round(n * p_train)
    b = min(round(n * p_val), n - a)
    pile = list(sequences)
    test = [pile.pop() for _ in range(n - a - b)]
    val = [pile.pop(a) for _ in range(b)]
    return pile, val, test
