# exercise: SequenceDataset
# right: no
# wrong: the length is the number of words in all inputs, not the number of pairs
# lines: 9
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.x = inputs
        self.y = targets
        self.n = sum(len(sequence) for sequence in inputs)

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        return self.x[index], self.y[index]
