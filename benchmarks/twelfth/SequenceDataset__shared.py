# exercise: SequenceDataset
# right: no
# wrong: the pairs are kept in a list that belongs to the class, so every data set also holds the pairs of all the others
# lines: 6
class SequenceDataset(Dataset):
    pairs = []

    def __init__(self, inputs, targets):
        for pair in zip(inputs, targets):
            self.pairs.append(pair)

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
