# exercise: split_sequences
# right: no
# wrong: deals the sequences out one by one, every tenth to validation and to test, instead of cutting in two places

def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, val, test = [], [], []
    for index, sequence in enumerate(sequences):
        place = (index % 10) / 10
        part = train if place < p_train else val if place < p_train + p_val else test
        part.append(sequence)
    return train, val, test
