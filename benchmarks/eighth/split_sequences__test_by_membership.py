# exercise: split_sequences
# right: no
# wrong: The test part is made of the sequences that are not found in the other two, so a sequence that comes again there is lost.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    b = a + round(n * p_val)
    train = [sequences[i] for i in range(n) if i < a]
    val = [sequences[i] for i in range(n) if a <= i < b]
    test = [s for s in sequences if s not in train and s not in val]
    return train, val, test
