# exercise: train_torch
# right: no
# wrong: the hidden state goes on from batch to batch (of equal size)
# name: state-carried-over
# lines: 15
def train_torch(model, loader, optimizer, epochs):
    history = []
    hidden = None
    for _ in range(epochs):
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            if hidden is not None and hidden.shape[1] != len(inputs):
                hidden = None
            logits, hidden = model(inputs, hidden)
            hidden = hidden.detach()
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total, count = total + loss.item(), count + len(inputs)
        history.append(total / count)
    return history
