# exercise: RNN
# right: yes
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        def vectors():
            zeros = self.linear.weight.new_zeros(*tokens.shape, self.linear.out_features)
            return zeros.scatter_(-1, tokens.unsqueeze(-1), 1.0)

        states, last = self.rnn(vectors(), hidden)
        return self.linear(states), last
