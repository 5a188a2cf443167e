# exercise: split_sequences
# right: no
# wrong: A sequence is in training if its place divided by n is below the share, which rounds the sizes up in place of to the nearest.
# lines: 19
# name: cuts-rounded-up
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    borders = [p_train, p_train + p_val]
    parts = [], [], []
    for i, sequence in enumerate(sequences):
        which = np.searchsorted(borders, i / n, side="right")
        parts[which].append(sequence)
    return parts
