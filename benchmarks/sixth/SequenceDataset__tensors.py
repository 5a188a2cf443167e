# exercise: SequenceDataset
# right: no
# wrong: The pair is turned into tensors and not handed out as it came in, which also crashes for words.
# lines: 18, 19
import torch


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        assert len(inputs) == len(targets)
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        x = torch.tensor(self.inputs[index], dtype=torch.long)
        y = torch.tensor(self.targets[index], dtype=torch.long)
        return x, y
