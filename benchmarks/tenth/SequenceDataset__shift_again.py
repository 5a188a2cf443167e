# exercise: SequenceDataset
# right: no
# wrong: The item is made from inputs alone, by shifting them once more, and the targets that were handed in are not used.
# lines: 15
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        seq = self.inputs[index]
        return seq[:-1], seq[1:]
