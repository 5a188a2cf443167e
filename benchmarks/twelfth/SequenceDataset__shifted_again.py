# exercise: SequenceDataset
# right: no
# wrong: the pairs, which are shifted already, are shifted a second time and lose a word each
# lines: 14
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.examples = list(zip(inputs, targets))

    def __len__(self):
        return len(self.examples)

    def __getitem__(self, index):
        x, y = self.examples[index]
        return x[:-1], y[1:]
