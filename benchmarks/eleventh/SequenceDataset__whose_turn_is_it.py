# exercise: SequenceDataset
# right: no
# wrong: It hands out the pairs in turn, whatever index was asked for.
# lines: 19
from itertools import cycle


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = list(zip(inputs, targets))
        self.turn = cycle(range(len(self.pairs)))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self.pairs[next(self.turn)]
