# exercise: train_torch
# right: no
# wrong: the loss reported is measured after the step; the padded steps are in the loss
# lines: 20, 30
import torch
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     yields (inputs, targets, mask), tensors (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    def summed(inputs, targets, mask):
        logits, _ = model(inputs)
        return F.cross_entropy(logits.transpose(1, 2), targets, reduction="sum")

    history = []
    for _ in range(epochs):
        total, count = 0.0, 0
        for batch in loader:
            optimizer.zero_grad()
            summed(*batch).backward()
            optimizer.step()
            with torch.no_grad():
                total += summed(*batch).item()
            count += len(batch[0])
        history.append(total / count)
    return history
