# exercise: RNN
# right: no
# wrong: The last hidden state is cut out of all states and has the shape (B, 1, H) where (1, B, H) is due.
# lines: 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = torch.eye(self.vocab_size, dtype=self.linear.weight.dtype)[tokens]
        states, _ = self.rnn(x, hidden)
        return self.linear(states), states[:, -1:]
