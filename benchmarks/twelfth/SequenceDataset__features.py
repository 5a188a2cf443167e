# exercise: SequenceDataset
# right: no
# wrong: an item is a dictionary with two entries instead of a tuple
# lines: 18
class SequenceDataset(Dataset):
    """Pairs of sequences for next-word prediction."""

    def __init__(self, inputs, targets):
        if len(inputs) != len(targets):
            raise ValueError("inputs and targets must have the same length")
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return {"input_ids": self.inputs[index], "labels": self.targets[index]}
