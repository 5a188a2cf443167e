# exercise: train_torch
# right: no
# wrong: The losses are measured after the epoch, with the trained parameters, instead of before each step.
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    def batch_loss(inputs, targets, mask):
        logits, _ = model(inputs)
        return F.cross_entropy(logits[mask], targets[mask], reduction="sum")

    losses = []
    for _ in range(epochs):
        batches = list(loader)
        for batch in batches:
            optimizer.zero_grad()
            batch_loss(*batch).backward()
            optimizer.step()
        with torch.no_grad():
            total = sum(batch_loss(*batch).item() for batch in batches)
        losses.append(total / sum(len(batch[0]) for batch in batches))
    return losses
