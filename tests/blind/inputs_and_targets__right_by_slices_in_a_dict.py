# exercise: inputs_and_targets
# right: yes
def inputs_and_targets(sequence):
    cuts = {"inputs": slice(None, -1), "targets": slice(1, None)}
    parts = {name: tuple(sequence)[cut] for name, cut in cuts.items()}
    return parts["inputs"], parts["targets"]
