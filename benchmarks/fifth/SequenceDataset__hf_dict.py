# exercise: SequenceDataset
# right: no
# wrong: An item is a dict with two names, not a tuple.
# lines: 17
class SequenceDataset(Dataset):
    """Dataset of (input, target) sequences for language modelling."""

    def __init__(self, inputs, targets):
        assert len(inputs) == len(targets), "inputs and targets must have the same length"
        self.inputs = inputs
        self.targets = targets

    def __len__(self) -> int:
        return len(self.inputs)

    def __getitem__(self, index: int):
        return {"input_ids": self.inputs[index], "labels": self.targets[index]}
