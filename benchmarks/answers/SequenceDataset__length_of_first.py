# exercise: SequenceDataset
# right: no
# wrong: len is the number of words in the first sequence, not the number of pairs
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = list(zip(inputs, targets))

    def __len__(self):
        return len(self.pairs[0][0]) if self.pairs else 0

    def __getitem__(self, index):
        return self.pairs[index]
