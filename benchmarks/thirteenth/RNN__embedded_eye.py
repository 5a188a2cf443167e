# exercise: RNN
# right: yes
def unit_rows(tokens, like):
    eye = torch.eye(like.shape[-1], dtype=like.dtype, device=like.device)
    return F.embedding(tokens, eye)


class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        layers = {
            "rnn": nn.RNN(vocab_size, hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            setattr(self, name, layer)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(unit_rows(tokens, self.rnn.weight_ih_l0), hidden)
        return F.linear(states, *self.linear.parameters()), last
