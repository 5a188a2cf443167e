# exercise: SequenceDataset
# right: yes
from operator import itemgetter


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.sides = inputs, targets

    def __len__(self):
        return min(map(len, self.sides))

    def __getitem__(self, index):
        return tuple(map(itemgetter(index), self.sides))
