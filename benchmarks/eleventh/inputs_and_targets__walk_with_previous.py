# exercise: inputs_and_targets
# right: yes
def inputs_and_targets(sequence):
    rest = iter(sequence)
    before = next(rest)
    read, said = [], []
    for word in rest:
        read.append(before)
        said.append(word)
        before = word
    return read, said
