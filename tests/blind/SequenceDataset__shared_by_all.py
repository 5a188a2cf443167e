# exercise: SequenceDataset
# right: no
# wrong: the lists are kept in the class, so a second data set replaces the first one's
# lines: 10
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""
    data = {}

    def __init__(self, inputs, targets):
        self.data["inputs"] = inputs
        self.data["targets"] = targets

    def __len__(self):
        return len(self.data["inputs"])

    def __getitem__(self, index):
        return tuple(self.data[key][index] for key in ("inputs", "targets"))
