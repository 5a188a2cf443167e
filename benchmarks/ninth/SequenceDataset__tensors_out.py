# exercise: SequenceDataset
# right: no
# wrong: The pair is converted to tensors of long integers, so it is not what came in, and words crash.
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
        x = torch.as_tensor(self.inputs[index], dtype=torch.long)
        y = torch.as_tensor(self.targets[index], dtype=torch.long)
        return x, y
