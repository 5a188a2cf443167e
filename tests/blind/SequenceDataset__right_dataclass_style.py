# exercise: SequenceDataset
# right: yes
from dataclasses import dataclass


@dataclass(eq=False)
class SequenceDataset(Dataset):
    inputs: list
    targets: list

    def __len__(self):
        return sum(1 for _ in self.targets)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
