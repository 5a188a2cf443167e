# exercise: SequenceDataset
# right: no
# wrong: an index beyond the end starts again from the front instead of raising an IndexError, so a loop over the data set never ends
# lines: 14
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.x = inputs
        self.y = targets

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        i = index % len(self)
        return self.x[i], self.y[i]
