# exercise: train_torch
# right: no
# wrong: the step is taken on the mean loss of the batch's sequences
# lines: 25
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     yields (inputs, targets, mask), tensors (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    history = []
    for _ in range(epochs):
        sums, sizes = [], []
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            prices = F.cross_entropy(logits.permute(0, 2, 1), targets, reduction="none")
            mean = (prices * mask).sum() / len(inputs)
            optimizer.zero_grad()
            mean.backward()
            optimizer.step()
            sizes.append(len(inputs))
            sums.append(mean.item() * len(inputs))
        history.append(sum(sums) / sum(sizes))
    return history
