# exercise: split_sequences
# right: no
# wrong: a sequence goes where the middle of its place on the line from 0 to 1 falls, so the sizes are not n times the share rounded with Python's round (halves, and the validation part)
# lines: 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    parts = ([], [], [])
    n = len(sequences)
    for i, seq in enumerate(sequences):
        middle = (i + 0.5) / n
        which = (middle >= p_train) + (middle >= p_train + p_val)
        parts[which].append(seq)
    return parts
