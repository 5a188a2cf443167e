# exercise: RNN
# right: yes
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        """Two layers: self.rnn, an nn.RNN, batch first, and self.linear, an nn.Linear."""
        super().__init__()
        for name, layer in (
            ("rnn", nn.RNN(vocab_size, hidden_size, batch_first=True)),
            ("linear", nn.Linear(hidden_size, vocab_size)),
        ):
            self.add_module(name, layer)

    def forward(self, tokens, hidden=None):
        """(logits, last_hidden) for int64 tokens; hidden: (1, B, H), None for zeros."""
        like = self.linear.weight
        rows = torch.eye(self.rnn.input_size, dtype=like.dtype, device=like.device)
        one_hot = rows.index_select(0, tokens.flatten()).unflatten(0, tokens.shape)
        states, last_hidden = self.rnn(one_hot, hidden)
        return self.linear(states), last_hidden
