# exercise: SequenceDataset
# right: no
# wrong: an own counter in place of the index, right only when read once in order
# name: counts-by-itself
from torch.utils.data import Dataset

class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets
        self.position = -1

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        self.position = (self.position + 1) % len(self.inputs)
        return self.inputs[self.position], self.targets[self.position]
