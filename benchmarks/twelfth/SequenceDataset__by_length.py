# exercise: SequenceDataset
# right: no
# wrong: the pairs are sorted by length, so pair i is not the i-th one, and each sequence is handed out as a tensor, which crashes for words
# lines: 10, 18, 19
import torch


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        order = sorted(range(len(inputs)), key=lambda k: len(inputs[k]))
        self.inputs = [inputs[k] for k in order]
        self.targets = [targets[k] for k in order]

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        x = torch.tensor(self.inputs[index], dtype=torch.long)
        y = torch.tensor(self.targets[index], dtype=torch.long)
        return x, y
