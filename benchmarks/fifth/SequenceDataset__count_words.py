# exercise: SequenceDataset
# right: no
# wrong: The length is the number of words in all sequences, not the number of pairs.
# lines: 12
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = (inputs, targets)

    def __len__(self):
        total = 0
        for sequence in self.pairs[0]:
            total += len(sequence)
        return total

    def __getitem__(self, index):
        inputs, targets = self.pairs
        return inputs[index], targets[index]
