# exercise: split_sequences
# right: yes
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    quota = [round(n * p_train), round(n * p_val), n]
    parts = ([], [], [])
    for sequence in sequences:
        home = next(k for k in range(3) if len(parts[k]) < quota[k])
        parts[home].append(sequence)
    return parts
