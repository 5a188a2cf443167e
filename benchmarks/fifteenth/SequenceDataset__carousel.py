# exercise: SequenceDataset
# right: no
# wrong: hands out the next pair at every call and takes no notice of the index that was asked for
# lines: 19
from itertools import cycle


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.n = len(inputs)
        self.pairs = cycle(zip(inputs, targets))

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        if index >= self.n:
            raise IndexError(index)
        return next(self.pairs)
