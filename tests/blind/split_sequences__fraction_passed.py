# exercise: split_sequences
# right: no
# wrong: A sequence goes to training as long as the part already passed is below the share, which rounds the size up.
# lines: 9
# name: training-size-rounded-up
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    train, val, test = [], [], []
    for i, sequence in enumerate(sequences):
        if i / n < p_train:
            train.append(sequence)
        elif len(val) < round(n * p_val):
            val.append(sequence)
        else:
            test.append(sequence)
    return train, val, test
