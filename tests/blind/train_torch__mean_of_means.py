# exercise: train_torch
# right: no
# wrong: the mean of the batches' means is taken
# lines: 28
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
        means = []
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = losses[mask].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            means.append(loss.item() / len(inputs))
        history.append(sum(means) / len(means))
    return history
