import '@material/web/labs/badge/badge.js';
