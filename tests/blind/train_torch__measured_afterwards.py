# exercise: train_torch
# right: no
# wrong: takes an epoch's loss to be that of the network at its end: losses are measured after the steps
# name: measured-after-the-epoch
# lines: 21
def masked_loss(model, inputs, targets, mask):
    logits, _ = model(inputs)
    return F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")[mask].sum()


def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        for batch in loader:
            optimizer.zero_grad()
            masked_loss(model, *batch).backward()
            optimizer.step()
        total, count = 0.0, 0
        with torch.no_grad():
            for batch in loader:
                total += masked_loss(model, *batch).item()
                count += len(batch[0])
        history.append(total / count)
    return history
