# exercise: split_sequences
# right: yes
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    first_cut = min(n, round(n * p_train))
    second_cut = min(n, first_cut + round(n * p_val))
    parts = ([], [], [])
    for i, sequence in enumerate(sequences):
        which = (i >= first_cut) + (i >= second_cut)
        parts[which].append(sequence)
    return parts
