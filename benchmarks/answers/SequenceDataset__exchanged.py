# exercise: SequenceDataset
# right: no
# wrong: the tuple has the targets first
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.targets)

    def __getitem__(self, index):
        x, y = self.inputs[index], self.targets[index]
        return y, x
