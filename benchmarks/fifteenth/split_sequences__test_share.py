# exercise: split_sequences
# right: no
# wrong: the size of the test part is rounded and validation gets the rest, instead of the other way round
# lines: 17
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    p_test = max(0.0, 1 - p_train - p_val)
    first = min(n, round(n * p_train))
    second = max(first, n - round(n * p_test))
    bounds = [0, first, second, n]
    return tuple([sequences[i] for i in range(a, b)] for a, b in zip(bounds, bounds[1:]))
