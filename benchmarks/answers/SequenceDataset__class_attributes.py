# exercise: SequenceDataset
# right: no
# wrong: the lists are kept on the class, so a second data set replaces the first one's (SequenceDataset.inputs)
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        SequenceDataset.inputs = inputs
        SequenceDataset.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
