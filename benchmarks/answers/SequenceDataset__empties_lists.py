# exercise: SequenceDataset
# right: no
# wrong: the pairs are made by popping, so the caller's lists are empty afterwards (__init__)
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = []
        while inputs and targets:
            self.pairs.insert(0, (inputs.pop(), targets.pop()))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
