# exercise: inputs_and_targets
# right: no
# wrong: the last word is an input too and its target is the first word (modulo)

def inputs_and_targets(sequence):
    T = len(sequence)
    pairs = [(sequence[t], sequence[(t + 1) % T]) for t in range(T)]
    return [a for a, _ in pairs], [b for _, b in pairs]
