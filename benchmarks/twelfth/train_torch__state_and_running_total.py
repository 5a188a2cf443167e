# exercise: train_torch
# right: no
# wrong: Goes on from the last batch's hidden state, and never sets the totals back between epochs.
# lines: 8, 14
def train_torch(model, loader, optimizer, epochs):
    model.train()
    history = []
    total_loss, total_sequences = 0.0, 0
    hidden = None
    for _ in range(epochs):
        for inputs, targets, mask in loader:
            if hidden is not None and hidden.shape[1] != inputs.shape[0]:
                hidden = None
            logits, hidden = model(inputs, hidden)
            hidden = hidden.detach()
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total_loss += loss.item()
            total_sequences += inputs.shape[0]
        history.append(total_loss / total_sequences)
    return history
