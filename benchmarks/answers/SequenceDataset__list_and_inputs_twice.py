# exercise: SequenceDataset
# right: no
# wrong: two: a list comes back and not a tuple; the inputs stand in both places
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = inputs, inputs

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return [self.inputs[index], self.targets[index]]
