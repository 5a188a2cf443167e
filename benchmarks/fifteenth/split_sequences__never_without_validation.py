# exercise: split_sequences
# right: no
# wrong: gives validation at least one sequence whenever one is left, also where its share is rounded to 0
# lines: 9
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    left = n - a
    size = max(1, round(n * p_val))
    b = a + min(size, left)
    return sequences[:a], sequences[a:b], sequences[b:]
